import type { VoiceExamples } from '../voice-examples.ts'

/** Whose fault it is said to be: anybody’s but ours, nobody’s, the customer’s, or not ours before a court. */
export const whoseFault = {
  blame: {
    refused: [
      'We were let down by our supplier.',
      'Customs held your parcel.',
      'A new member of staff packed it badly.',
      'Our courier lost your parcel.',
      'The carrier was late.',
      'Your order is held up with our supplier.',
      'A colleague forgot to add the lid.',
      'The warehouse sent you the wrong blanket.',
      'This is down to our accounting department, which made an error.',
      'Your order is late because of a new employee.',
      'DHL did not ring your bell.',
      'This belongs to another department.',
    ],
    passes: [
      'A driver brings the new one tomorrow between 9 and 11.',
      'We sent you the wrong baby carrier.',
      'We sold you a computer that broke after a week.',
      'Our system now checks every address twice.',
      'We lost your parcel.',
      'Someone from our team writes to you.',
      'We have three hundred ups and downs.',
      'A colleague of mine will write to you tomorrow.',
    ],
  },
  excuse: {
    refused: [
      'Mistakes happen.',
      'We are only human.',
      'This is our busy season.',
      'Staff shortages slowed us down.',
      'It is the global supply chain.',
      'We could not have known that.',
      'A technical problem stopped it.',
      'Blame it on the snow.',
      'Through no fault of ours it came late.',
      'Due to unforeseen circumstances your order is late.',
      'This was beyond our control.',
      'We are seeing high demand before the holidays.',
      'It was not our fault.',
      'These things happen.',
      'Because of the weather we could not send it.',
    ],
    passes: ['We make it our problem now.', 'We gave you a date and did not keep it.', 'We got this wrong.'],
  },
  unowned: {
    refused: [
      'The wrong thing was sent to you.',
      'It appears that your parcel is lost.',
      'Forgive the trouble that this may have caused.',
      'You may have experienced a delay.',
      'Mistakes were made.',
      'Your parcel was lost.',
      'Your order has been delayed.',
      'An error occurred in our system.',
      'Something went wrong with your order.',
      'There was a problem with your delivery.',
      'We are experiencing delays.',
      'We are sorry if you feel let down, or that you feel that way.',
    ],
    passes: [
      'This is where we went wrong.',
      'If there is still a problem with it, tell me.',
      'The kettle was broken when it reached you.',
      'We lost your parcel.',
      'We made this mistake.',
      'Part of your order arrived damaged.',
    ],
  },
  doubt: {
    refused: [
      'Our records show that the parcel was delivered.',
      'You claim that the lid was cracked.',
      'If that is really the case, we will send another.',
    ],
    passes: [
      'The tracking says it arrived. We believe you, and a new one is on its way.',
      'You told us that the lid was cracked.',
    ],
  },
  disclaimer: {
    refused: [
      'We accept no liability for the delay.',
      'This is in full and final settlement.',
      'Delivery dates are estimates.',
    ],
    passes: ['We take responsibility for it.', 'Your money is back with you by Friday.'],
  },
} satisfies Partial<VoiceExamples>
