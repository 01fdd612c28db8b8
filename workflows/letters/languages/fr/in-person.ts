import type { Letters } from '../language.ts'

export const secondTouch: Letters['secondTouch'] = {
  subject: {
    formal: 'Un mot de ma part sur votre commande {order}',
    familiar: 'Un mot de ma part sur ta commande {order}',
  },
  preheader: {
    formal: 'J’ai lu ce qui s’est passé, et je tiens à vous dire merci.',
    familiar: 'J’ai lu ce qui s’est passé, et je tiens à te dire merci.',
  },
  whoWrites: {
    formal:
      'Ici, c’est moi qui réponds de la façon dont nous prenons soin des gens. J’ai lu ce qui s’est passé avec votre commande, du début à la fin.',
    familiar:
      'Ici, c’est moi qui réponds de la façon dont nous prenons soin des gens. J’ai lu ce qui s’est passé avec ta commande, du début à la fin.',
  },
  thanks: {
    formal:
      'Merci de nous avoir laissés arranger les choses. Je sais que cela vous a pris du temps que vous destiniez à autre chose.',
    familiar:
      'Merci de nous avoir laissés arranger les choses. Je sais que cela t’a pris du temps que tu destinais à autre chose.',
  },
  reachable: {
    formal: 'Si quelque chose vous pèse encore, répondez à ce message\u00a0: c’est moi qui vous lirai.',
    familiar: 'Si quelque chose te pèse encore, réponds à ce message\u00a0: c’est moi qui te lirai.',
  },
}

export const call: Letters['call'] = {
  subject: {
    formal: 'Votre commande {order}\u00a0: j’aimerais vous parler',
    familiar: 'Ta commande {order}\u00a0: j’aimerais te parler',
  },
  preheader: {
    formal: 'Choisissez un moment, et je vous appelle.',
    familiar: 'Choisis un moment, et je t’appelle.',
  },
  why: {
    formal:
      'Un message ne suffit pas pour ce qui s’est passé avec votre commande. C’est notre faute, et j’aimerais vous le dire de vive voix et entendre ce que cela a signifié pour vous.',
    familiar:
      'Un message ne suffit pas pour ce qui s’est passé avec ta commande. C’est notre faute, et j’aimerais te le dire de vive voix et entendre ce que cela a signifié pour toi.',
  },
  choose: {
    formal: 'Choisissez le moment qui vous convient, et je vous appelle\u00a0:',
    familiar: 'Choisis le moment qui te convient, et je t’appelle\u00a0:',
  },
  otherwise: {
    formal:
      'Si rien ne convient, ou si vous préférez écrire, répondez simplement à ce message. Tout le reste continue pendant ce temps.',
    familiar:
      'Si rien ne convient, ou si tu préfères écrire, réponds simplement à ce message. Tout le reste continue pendant ce temps.',
  },
}
