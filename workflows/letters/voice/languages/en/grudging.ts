import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** It is done, but it need not have been; it is done by the table; or not without a doubt and a lawyer. */
export const grudging = {
  begrudging: [
    phrase('(one[- ]time|one[- ]off) (\\w+ )?(exception|courtesy|credit|basis|concession|offer)'),
    phrase(
      'an? (\\w+ )?exception (for|in|to|on|this)|(make|making|made|as|grant*) (you )?an? (\\w+ )?exception|exceptionally|exceptional basis',
    ),
    phrase(
      "(although|though|while|whilst|even though|despite|even if) … (not|no|never|\\w+n't) … (required|obliged|obligated|obligation|entitled|covered|our (fault|policy))",
    ),
    phrase(
      "(although|though|while|whilst|even though|even if) (not required|we … (\\w+n't|not|never) … (have to|need to|usually|normally))",
    ),
    phrase('we … (not|under no|never) … (required|obliged|obligated|obligation)'),
    phrase(
      "(usual|normal|standard|general) (practice|procedure|rule|process)|(don't|do not|wouldn't|would not) (usually|normally|generally)",
    ),
    phrase(
      "(we )?(normally|usually|ordinarily|generally|typically) … (not|don't|do not|wouldn't|would not|never|no longer|refuse|charge)",
    ),
    phrase('(our|company|store|shop|returns?|refund|usual|standard|normal) (\\w+ )?polic(y|ies)'),
    phrase('(against|under|outside|per) … polic(y|ies)'),
    phrase('terms and conditions|terms of (service|sale|use)|small print|fine print'),
    phrase('without (prejudice|admi*|any obligation|any admission|acknowledging)'),
    phrase('(just |only )?this once|on this occasion( only)?|in this (one )?(instance|case) only|(just|only) for you'),
    phrase(
      'you (should|could|might|ought to) (really )?have (\\w+ )?(told|checked|written|said|known|called|contacted|read|noticed|ordered|reported|let us|been|given|entered|chosen)',
    ),
    phrase('if you insist|if you (really )?must|if that is (really )?what you want'),
    phrase("(we are|we're|i am|i'm) (\\w+ )?(willing|prepared) to"),
    phrase('(strictly|technically) speaking|technically,?'),
    phrase('(agreed|decided|approved) to (grant|allow|accept) (you|your)|(grant*|approv*) your (request|refund|claim)'),
    phrase('exceptional (measure|case|circumstances)|as (a|an) (\\w+ )?(courtesy|concession|favou?r)|out of courtesy'),
    phrase(
      "(had you|if you had) (?!not )(\\w+ )?(chosen|told|ordered|checked|contacted|let|given|entered|read|paid|selected|reported|informed|noticed|waited|called|written) … (would|could|wouldn't|couldn't)",
    ),
  ],
  entitlement: [
    phrase(
      '(not )?(entitled|eligible|qualif(y|ies)|entitlements?|eligibility|ineligible) … (to|for|compensation|refund|is|are|of|under)',
    ),
    phrase('(compensation|refund|credit) (table|schedule|tariff|tiers?|scale|bands?)'),
    phrase('(up to|maximum (of)?|capped at|limited to) … (percent|%) of|maximum compensation'),
  ],
  doubt: [
    phrase(
      '(our|the) (records?|system|tracking|data|logs?|scans?) (clearly )?(show*|indicat*|confirm*|suggest*|says?|state[sd]?)(?![^!?]{0,80}believe you)',
    ),
    phrase('according to (our|the) (\\w+ )?(records?|system|tracking|data|information)(?![^!?]{0,80}believe you)'),
    phrase(
      'you (have )?signed (for|the)|(marked|recorded|shown|scanned) as delivered|(successfully|correctly|properly|duly) delivered',
    ),
    phrase('you (claim|allege)|alleged*|allegations?'),
    phrase('if (that|this|it) (is|was|really is) (really |indeed |actually )?(the case|true|so)'),
    phrase(
      '(our|the|an) (\\w+ )?(investigation|enquiries|inquiries|review) (has |have )?(conclu*|show*|found|confirm*|reveal*|established)',
    ),
  ],
  disclaimer: [
    phrase('liabilit*|liable'),
    phrase(
      'full and final|(statutory|legal|consumer) rights|(fullest|maximum) extent|permitted by law|reserve* the right|part of (the|your|any|our) contract|contractual*|indemnif*|consequential',
    ),
    phrase(
      '(dates?|times?|periods?) (given |shown |stated )?(are|is) (only |merely |just )?(an )?(estimate[sd]?|approximate|indicative|not (guaranteed|binding))',
    ),
  ],
} satisfies Partial<Forbidden>
