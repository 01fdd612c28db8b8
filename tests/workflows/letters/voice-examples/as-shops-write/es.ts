import type { AsShopsWrite } from './as-shops-write.ts'

export const es: AsShopsWrite = {
  bad: [
    'Lamentamos las molestias ocasionadas.',
    'Le pedimos sinceras disculpas por el inconveniente.',
    'Nuestro transportista extravió su paquete.',
    'El paquete fue dañado durante el transporte.',
    'Debido a la nieve, su pedido llega tarde.',
    'Como gesto de buena voluntad le enviamos otro.',
    'Esto no volverá a ocurrir.',
    'Gracias por su comprensión.',
    'Hubo un error en su pedido.',
    'El almacén se equivocó de artículo.',
    'Tiene derecho a una indemnización del 10 %.',
    'Aunque no es culpa nuestra, le devolvemos el dinero.',
    'Lo haremos mejor la próxima vez.',
    'Ha sido culpa de Correos.',
  ],
  good: [
    'Hemos perdido su paquete.',
    'Un paquete nuevo salió esta mañana y llegará el viernes.',
    'Es un error nuestro.',
    'No tienes que hacer nada.',
    'Sentimos haber perdido tu pedido.',
    'Me ocupo yo personalmente.',
    'Desde el lunes, dos personas revisan cada paquete antes de salir.',
    'El repartidor pasa el viernes por la mañana.',
    'Aquí tiene 15 € más.',
    'Te cobramos dos veces y te hemos devuelto el dinero esta mañana.',
    'Quédate con la tetera rota.',
    'Un cordial saludo',
  ],
}
