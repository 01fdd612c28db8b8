import { phrase, together } from '../phrase.ts'
import type { Voice } from './voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  "lost|losing|forgot*|fail*|broke*|damag*|delay*|late|mistakes?|errors?|mix*|wrong*|miss*|caus*|did not|didn't|has not|hasn't|have not|haven't|could not|couldn't|was unable|were unable|unable|overlook*|at fault|fault*|blame*|responsib*|originat*|problems?|issues?|held|hold|holding|stuck|slow*|dropped|mishandl*|misplac*|misrout*|ran out|strikes?|because|due to|outage*|glitch*|crash*|is down|was down|went down|let (you |us )?down|badly|poorly|careless*|blame*|shortage*|late|quality|refus*|lied|short-staffed|mess*|bug"

/** Telling someone that they need not do something is no errand. */
const notNeeded = "(?<!(?:no need|need not|not have|not need|n't have|n't need|nothing) (?:to )?)"

export const en: Voice = {
  forbidden: {
    'corporate-speak': [
      phrase(
        '(sincere|sincerely|sincerest|deep|deeply|deepest|heartfelt|profound*|humbl*|unreserved*) (\\w+ )?(apolog*|regret*)|(sincerely|profoundly|humbly) sorry',
      ),
      phrase('apolog* … (sincerely|profusely|unreservedly|deeply|wholeheartedly)'),
      phrase('(offer*|extend*|express*|accept|convey*|tender*) … (apolog*|regrets?)'),
      phrase('inconvenien*'),
      phrase('(our|my|with|many|all) (\\w+ )?apologies|apologies for'),
      phrase(
        '(valued|esteemed|loyal|treasured|cherished|respected) (\\w+ )?(customer|client|guest|shopper|buyer|member)s?',
      ),
      phrase(
        '(value|appreciate|treasure|cherish|thank you for|thanks for|grateful for) … your … (business|patience|patient|loyalty|understanding|custom|feedback|patronage|support|cooperation|trust in us)',
      ),
      phrase('your (patience|understanding|cooperation|loyalty) (is|are|in this)'),
      phrase(
        "(rest assured|be assured|be advised|kindly|hereby|herewith|aforementioned|above-mentioned|pursuant to|in due course|at your earliest convenience|at this (juncture|point in time)|going forward|moving forward|as per|in accordance with|with (regard|respect|reference) to|further to|do not hesitate|don't hesitate|touch base|circle back|reach* out)",
      ),
      phrase('we … (strive|endeavou?r|pride ourselves)'),
      phrase(
        '(committed|dedicated|dedication|commitment) to … (excellence|provid*|deliver*|quality|customers?|service|satisfaction|improv*|resolv*|ensur*)',
      ),
      phrase('(regret|sorry|pleased|delighted|writ*|wish) to (inform|advise|notify)'),
      phrase('customer (satisfaction|experience|journey|centric)|to your (\\w+ )?satisfaction'),
      phrase(
        'your (\\w+ )?(satisfaction|feedback|call|business|experience|happiness|opinion|complaint|concerns?) … (is|are) … (important|priority|paramount|matters? to|valued)',
      ),
      phrase('(top|highest|utmost|number one|first) (priority|importance)'),
      phrase('(highest|high|exacting) (\\w+ )?standards?'),
      phrase('(world-class|best-in-class|seamless*|state-of-the-art|second to none)'),
      phrase('(very|extremely|most) seriously'),
      phrase(
        '(understand|appreciate|recogni[sz]e|acknowledge) (your|the|any) … (frustrat*|disappoint*|concerns?|upset|annoyance)',
      ),
      phrase(
        '(escalat*|process*|handl*|review*|investigat*|look* into) … your (request|case|inquiry|enquiry|ticket|claim|complaint|matter|concern)s?',
      ),
      phrase(
        '(relevant|appropriate|responsible|concerned|respective) (teams?|departments?|part(y|ies)|channels?|stakeholders?)',
      ),
      phrase(
        '(case|ticket|claim|complaint|incident) (number|id)|hope to (serve|welcome|see you)|look* forward to (serving|continuing|welcoming|your continued)',
      ),
    ],
    blame: [
      together(
        'couriers?|(?<!(?:baby|pet|dog|cat|bike) )carriers?|parcel (service|company|firm)|postal service|post office|delivery (company|partner|service|driver|firm|man|people|agent|provider)s?|logistics|shipping (company|partner|provider|agent|line)s?|hauliers?|suppliers?|vendors?|manufacturers?|wholesalers?|distributors?|third[- ]part(y|ies)|subcontractors?|contractors?|fulfil?lment (partner|provider|house)s?|payment (provider|processor)s?|partners?|customs|external (company|provider)',
        trouble,
      ),
      together(
        'warehouses?|departments?|colleagues?|co-workers?|employees?|interns?|trainees?|staff|drivers?|temps?|accounting|billing team|shipping team|packing team|(?!(?:our|the|my|whole|entire|this) team)\\w+ team|call cent(re|er)s?|fulfil?lment cent(re|er)s?|agents?|packers?|picker|someone (in|on|from) (our|the)|(member|one) of our (staff|team|people)|our (it|software|computers?|systems?)|the (software|system|algorithm)',
        trouble,
      ),
      phrase('(our|the|another|different|wrong|responsible|other) (\\w+ )?departments?'),
      together(
        'dhl|ups(?= )|fedex|usps|dpd|gls|evri|hermes|royal mail|deutsche post|postnord|parcelforce|yodel|amazon logistics|canada post|australia post|an post',
        trouble,
      ),
      phrase(
        '((due to|because of|caused by|fault of|thanks to|blame) … )(courier|carrier|supplier|vendor|manufacturer|warehouse|department|colleague|employee|staff|driver|bank|customs|partner|provider|system|software)s?',
      ),
    ],
    excuse: [
      phrase(
        '(due to|because of|owing to|caused by|as a result of|on account of|in light of) … (circumstances|unforeseen|technical|volumes?|demand|unprecedented|exceptional|bad weather|weather|storms?|snow|holidays?|season|strikes?|computer|glitch|shortages?|pandemic|covid|traffic|backlogs?|staffing|supply chain|customs|delays?|high|heavy|busy)',
      ),
      phrase("(beyond|outside|out of) (our|anyone's|the|human) control"),
      phrase(
        '(unforeseen|unforeseeable|unprecedented|unexpected(ly)? (high|circumstances|events?)|force majeure|act of god)',
      ),
      phrase(
        '(higher|high|unusual|unusually|heavy|increased|exceptional) (\\w+ )?(demand|volumes?|workload|number of orders)',
      ),
      phrase("(not|isn't|wasn't|hardly) (really |entirely |our |\\w+ )?our (fault|mistake|doing|responsibility)"),
      phrase('through no fault of'),
      phrase('(these|such|those) things (do |can |will )?happen'),
      phrase('(mistakes|accidents|errors|delays) (do |can |will |just )?happen'),
      phrase('(nobody|no one|we are only|we are all|only) (is perfect|human)'),
      phrase('(blame|put) (it|this|that) (down )?(on|to) the'),
      phrase('(busy|peak|holiday|christmas) (season|period|time|rush)'),
      phrase('(staff|supply|stock|chip|driver|labou?r) shortages?|short[- ]staffed|understaffed'),
      phrase('supply[- ]chain'),
      phrase("(couldn't|could not|no way to) … (have )?(known|foreseen|foresee|predict*|prevent*|avoid*)"),
      phrase(
        '(technical|computer|software|system) (\\w+ )?(glitch*|issues?|problems?|errors?|difficult*|failures?|outages?|fault)',
      ),
    ],
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
      phrase(
        '(just |only )?this once|on this occasion( only)?|in this (one )?(instance|case) only|(just|only) for you',
      ),
      phrase(
        'you (should|could|might|ought to) (really )?have (\\w+ )?(told|checked|written|said|known|called|contacted|read|noticed|ordered|reported|let us|been|given|entered|chosen)',
      ),
      phrase('if you insist|if you (really )?must|if that is (really )?what you want'),
      phrase("(we are|we're|i am|i'm) (\\w+ )?(willing|prepared) to"),
      phrase('(strictly|technically) speaking|technically,?'),
      phrase(
        '(agreed|decided|approved) to (grant|allow|accept) (you|your)|(grant*|approv*) your (request|refund|claim)',
      ),
      phrase(
        'exceptional (measure|case|circumstances)|as (a|an) (\\w+ )?(courtesy|concession|favou?r)|out of courtesy',
      ),
    ],
    'gift-washing': [
      phrase('goodwill|good-will|good will gesture'),
      phrase('(kind |nice |friendly |small |little )?gestures?'),
      phrase('tokens? of'),
      phrase('courtesy (credit|refund|replacement|discount|voucher)'),
      phrase(
        '(free|complimentary|bonus|gratis) (\\w+ )?(replacement|refund|reshipment|repair|correction|redelivery|resend)',
      ),
      together(
        'replacements?|refund*|new parcel|corrected bill|money back|reship*|resend*|resent|replac*',
        'gifts?|treats?|presents?|favou?rs?|on the house|special(ly)?|generous*|bonus|complimentary|with our compliments|as a thank you|pleased to offer|happy to offer|going the extra mile|extra mile|above and beyond',
      ),
      phrase(
        '(gift|present|treat|something|thank[- ]you) … for your (patience|understanding|trouble|loyalty|inconvenience)',
      ),
      phrase('(extra mile|above and beyond)'),
    ],
    promise: [
      phrase('never … (again|happen*|repeat*|recur*)'),
      phrase(
        "(will|won't|would|wouldn't|does|doesn't|not|cannot|can't) (\\w+ )?(happen|occur|recur|be repeated)( … again)?(?= again| in|[.!?,]|$)",
      ),
      phrase(
        "(happen*|occur*|recur*|same (mistake|error|problem)) … again|(ensure|make sure) … (future|again|never|doesn't|does not|won't|will not|avoid*|prevent*|similar)",
      ),
      phrase(
        'do (much |even )?better|be better|more careful*|next time (will|is going to|it will|we)|(better|perfect*|smooth*|right) next time',
      ),
      phrase('(we|i|you have our|you have my) (\\w+ )?(promise|guarantee|vow|swear|pledge|word that|assure)'),
      phrase('(work*|try*|trying) (very |extremely )?(hard )?(to|on) … (improv*|better|prevent*|fix* our|chang*)'),
      phrase(
        "(we|i)('ll|'re going to| will| shall| are going to| aim to| hope to| want to| intend to| plan to)( \\w+)? (improve|learn|do everything|work on|strive|prevent|avoid|do our (best|utmost)|take (steps|measures|action))",
      ),
      phrase('lessons? … learn*|learn* … (lesson|from (this|our|the|it))'),
      phrase(
        '(steps|measures|action|improvements?) … (to|so that|that will|which will) (ensure|prevent|avoid|improve|make sure|this|it|stop)',
      ),
      phrase('everything (in our power|possible|we can)'),
      phrase(
        '(in|for) the future,? … (avoid*|prevent*|better|not|never|improv*|ensur*|expect)|(avoid*|prevent*|better|not|never|improv*|ensur*) … in (the )?future',
      ),
      phrase('you can (count|rely|depend) on'),
    ],
    unowned: [
      phrase(
        '(mistake|error|mix-up|slip|slip-up|oversight|blunder)s? … (was|were|has been|have been|had been|is being) (made|done|found|identified|discovered|introduced)',
      ),
      phrase(
        '(was|were|has been|have been|had been|got|been|being|gets) (\\w+ )?(lost|damaged|delayed|misplaced|mislaid|mishandled|misrouted|misdirected|overlooked|forgotten|mixed up|held up|left out|left behind|omitted|missed|sent in error|sent late|shipped late|overcharged|undercharged|charged (twice|too much|wrongly|incorrectly|the wrong)|wrongly \\w+|incorrectly \\w+|mistakenly \\w+|accidentally \\w+|inadvertently \\w+)(?! by us)',
      ),
      phrase(
        '(the )?wrong (item|product|thing|size|colou?r|amount|address|order|parcel|one)s? (was|were|has been|have been|got|went)',
      ),
      phrase('(?<!we |we have )(went|gone|go|goes|going) (missing|astray|wrong|awry|adrift)'),
      phrase(
        '(error|issue|problem|mistake|mix-up|delay|glitch|incident|mishap)s? … (occurred|happened|arose|arisen|came up|cropped up|crept in|slipped)',
      ),
      phrase(
        '(?<!if |when )there (was|were|has been|have been|is|are|appears|seems) (\\w+ )?(to (be|have been) )?(an? |some )?(\\w+ )?(error|issue|problem|delay|mistake|mix-up|misunderstanding|miscommunication|glitch|hiccup)s?',
      ),
      phrase(
        '(it )?(appears|seems|would (seem|appear)|looks like) … (not|lost|delay*|damag*|wrong|mistake|error|issue|problem|broken|missing)',
      ),
      phrase(
        "(we|we're|we've) … (experienc*|encounter*|fac*) … (issue|problem|delay|difficult*|volume|shortage|error|glitch|demand|outage)s?",
      ),
      phrase(
        "(sorry|apolog*|regret*) (\\w+ )?(that|if|for|how) (how )?you('re| are| were| feel| felt| have been)( \\w+)? (feel*|felt|upset|unhappy|disappointed|offended|frustrated|let down|dissatisfied|that way)",
      ),
      phrase('(that|if) you feel|(sorry|apolog*|regret*|understand) you (are |were )?(feel*|upset|unhappy)'),
      phrase('(sorry|apolog*|regret*) (\\w+ )?(if|for any)'),
      phrase('you (may|might|could) (have|be) (\\w+ )?(experienc*|encounter*|feel*|felt|been|had|notic*)'),
      phrase(
        '(any|the) (trouble|delay|confusion|upset|issue|problem)s? (this|that|it|which|you) (\\w+ )?(may|might|could) have',
      ),
    ],
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
    entitlement: [
      phrase(
        '(not )?(entitled|eligible|qualif(y|ies)|entitlements?|eligibility|ineligible) … (to|for|compensation|refund|is|are|of|under)',
      ),
      phrase('(compensation|refund|credit) (table|schedule|tariff|tiers?|scale|bands?)'),
      phrase('(up to|maximum (of)?|capped at|limited to) … (percent|%) of|maximum compensation'),
    ],
  },
  required: {
    'owns-it': [
      phrase(
        'we (\\w+ )?(got (this|that|it|your \\w+) wrong|made (this|that|a|the) mistake|gave you a date and did not keep it|did not keep (our|the)|let you down|failed you|broke|lost|damaged|forgot|left|missed|(sent|charged|sold|gave) you (the wrong|something|too)|take (full )?responsibility|are responsible|messed|mixed up)',
      ),
      phrase('(our|my) (mistake|fault|responsibility)'),
    ],
    'next-word': [phrase('you will hear from us by')],
    'nothing-to-do': [phrase('nothing you need (to )?do'), phrase('you need (not )?(to )?do (nothing|anything)')],
    'choose-another': [phrase('(reply to|answer) this (e-?mail|message|letter) and tell us what')],
    'asks-fixed': [/\bis (everything|it|your order) fixed\b[^.!]*\?/i],
    'asks-looked-after': [/\bdid you feel looked after\b[^.!]*\?/i],
    'only-reminder': [phrase('only reminder')],
  },
  apology: phrase('sorry|apolog*|regrets?|regretted|forgive*|pardon|excuse (us|me)'),
  reading: {
    base: 206.8,
    perWordInASentence: 1.015,
    perSyllableInAWord: 84.6,
    syllable: /[aeiouy]+(?!\b)|[iouy]+\b|(?<=[^aeiouy]l)e\b/gi,
  },
}
