import type { VoiceExamples } from '../voice-examples.ts'

/** What is asked of the customer: another channel, no answer, errands, and reading a table of who gets what. */
export const whatIsAsked = {
  'other-channel': {
    refused: ['Llámenos el lunes.', 'Nuestra línea de atención abre a las nueve.', 'Inicie sesión en su cuenta.'],
    passes: ['Responda a esta carta.', 'Quiero hablar con alguien'],
  },
  'no-reply': {
    refused: [
      'Enviado desde noreply@example.com.',
      'Por favor, no responda a este mensaje.',
      'Este es un mensaje automático.',
      'A quien corresponda:',
    ],
    passes: ['Una respuesta a esta carta siempre nos llega.', 'Hola, Anna:'],
  },
  errand: {
    refused: ['Envíenos una foto.', 'Rellene este papel.', 'Devuélvalo primero.'],
    passes: ['No tienes que hacer nada.', 'Quédese con la tetera; no tiene que devolver nada.'],
  },
  entitlement: {
    refused: ['Tiene derecho a un reembolso.', 'Este es nuestro baremo.', 'Recibe como máximo el 10 % del precio.'],
    passes: ['Aquí tiene 15 € más, para gastar en lo que quiera.'],
  },
} satisfies Partial<VoiceExamples>
