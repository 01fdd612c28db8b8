import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What is said because letters say it, promised and not believed, or given as a present though it was owed. */
export const hollow = {
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
    phrase('(sorry|disappointed|concerned|saddened|sad) to (hear|learn|read)'),
    phrase(
      '(complaint|request|case|claim|feedback|concern|query|enquiry|inquiry)s? (has|have) been (\\w+ )?(logged|registered|received|recorded|noted|forwarded|passed)',
    ),
    phrase('at the heart of|taken the liberty|take the liberty'),
    phrase(
      '(in touch|back to you|contact you|hear from us|update you) (\\w+ )?(shortly|soon|in the near future|as soon as possible)',
    ),
    phrase('(matter|case|file|complaint|ticket) (is|as|to be) (now )?(closed|settled|resolved|concluded)'),
    phrase(
      'please quote|in all correspondence|as you will (appreciate|understand)|(sure|certain|hope) you (will |can )?(understand|appreciate)',
    ),
    phrase('(being|been|is|are) (processed|reviewed)|under review|business days'),
    phrase('(feedback|comments?|opinion)s? … help*( us)? … improve'),
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
} satisfies Partial<Forbidden>
