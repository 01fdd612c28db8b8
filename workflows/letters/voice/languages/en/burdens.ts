import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** Telling someone that they need not do something is no errand. */
const notNeeded = "(?<!(?:no need|need not|not have|not need|n't have|n't need|nothing) (?:to )?)"

/** What sends people elsewhere, tells them not to answer, or gives them something to do. */
export const burdens = {
  'other-channel': [
    phrase('please (call|ring|phone|telephone)'),
    phrase('(call|ring|phone|telephone) (us|our|the (hotline|number|office|shop|team)|customer|support|at \\+?\\d)'),
    phrase('give us a (call|ring)'),
    phrase('contact … (customer|support|service|team|us (at|on|by|via|through))'),
    phrase('hotlines?|toll[- ]free|help ?desk|help-desk|call cent(re|er)'),
    phrase('(open|raise|submit|file|create) (an? )?(\\w+ )?(ticket|case|claim|request)'),
    phrase('log ?(in|on|into|onto)( to)?|sign ?in(to)?'),
    phrase('(contact|online|web) form'),
    phrase('visit (our|the|your) (\\w+ )?(website|help|store|shop|faq|page|account|support|portal|branch)*'),
  ],
  'no-reply': [
    phrase('(no|do-?not|donot)[- ]?reply'),
    phrase(
      "(please )?(do not|don't) (reply|respond|answer) to|please (do not|don't) (\\w+ )?(reply|respond|answer)|(cannot|can't|unable to|not possible to) … (reply|respond|answer)(ed)? to this",
    ),
    phrase(
      'automat* … (message|e-?mail|letter|generated|sent|notification|response|reply)|(message|e-?mail|letter|notification) … automatically',
    ),
    phrase('(mailbox|address|inbox) (is|are) (not|un)( ?monitored| ?read| ?attended| ?checked)'),
    phrase('dear (\\w+ )?(customer|client|sir|madam|shopper|guest|user|valued|member|all)'),
    phrase('to whom it may concern'),
  ],
  errand: [
    phrase(
      `${notNeeded}(send|attach|upload|provide|submit|give|forward|enclose|include|supply)( us)?( with)?( an?| the| your| some| us)* (photo|photograph|picture|proof|evidence|receipt|invoice|order number|details|screenshot|copy|copies|serial number)s?`,
    ),
    phrase(`${notNeeded}fill (it |this |them )?(in|out)|complete (the|this|our|an?) (\\w+ )?form`),
    phrase('(claim|return|complaint|refund) form'),
    phrase(
      `${notNeeded}(return|send|ship|post|bring|take|mail) (it|them|the \\w+|your \\w+|the \\w+ \\w+) (back|in|to (us|our|the|a|your nearest))`,
    ),
    phrase(`${notNeeded}(drop|bring|take) (it|them|the \\w+) (off|in|along|by)`),
    phrase('proof of purchase'),
  ],
} satisfies Partial<Forbidden>
