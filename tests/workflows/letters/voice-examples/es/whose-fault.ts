import type { VoiceExamples } from '../voice-examples.ts'

/** Whose fault it is said to be: anybody’s but ours, nobody’s, the customer’s, or not ours before a court. */
export const whoseFault = {
  blame: {
    refused: [
      'Nuestro transportista ha perdido su paquete.',
      'Un becario olvidó la tapa.',
      'Eso es cosa de otro departamento.',
      'DHL no llamó al timbre.',
      'Llega tarde por culpa de un proveedor.',
    ],
    passes: ['Hemos perdido su paquete.', 'El repartidor pasa el viernes.', 'Alguien del equipo le escribe.'],
  },
  excuse: {
    refused: [
      'Debido a la alta demanda, tardamos más.',
      'Fue por causas ajenas a nuestra voluntad.',
      'No es culpa nuestra.',
      'Estas cosas pasan.',
      'Un fallo técnico lo impidió.',
    ],
    passes: ['No hemos cumplido nuestra palabra.', 'Es un error nuestro.'],
  },
  unowned: {
    refused: [
      'Se ha producido un error.',
      'Su paquete ha sido extraviado.',
      'Su paquete se ha perdido.',
      'Algo salió mal.',
      'Estamos sufriendo retrasos.',
      'Parece que su paquete no aparece.',
      'Lamentamos si se ha sentido así.',
    ],
    passes: ['Hemos perdido su paquete.', 'Una parte de tu pedido ha llegado dañada.'],
  },
  doubt: {
    refused: [
      'Según nuestros registros, el paquete llegó.',
      'Usted afirma que la tapa estaba rajada.',
      'Si eso es realmente así, le mandamos otro.',
    ],
    passes: ['Según el seguimiento llegó, pero le creemos.', 'Nos escribió que la tapa estaba rajada.'],
  },
  disclaimer: {
    refused: [
      'No nos hacemos responsables del retraso.',
      'Es una liquidación definitiva.',
      'Los plazos son orientativos.',
    ],
    passes: ['Respondemos de ello.', 'Su dinero estará con usted el viernes.'],
  },
} satisfies Partial<VoiceExamples>
