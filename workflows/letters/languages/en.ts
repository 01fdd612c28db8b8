import { phrase, together } from '../voice/phrase.ts'
import type { Language } from './language.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  "lost|losing|forgot*|fail*|broke*|damag*|delay*|late|mistakes?|errors?|mix*|wrong*|miss*|caus*|did not|didn't|has not|hasn't|have not|haven't|could not|couldn't|was unable|were unable|unable|overlook*|at fault|fault*|blame*|responsib*|originat*|problems?|issues?|held|hold|holding|stuck|slow*|dropped|mishandl*|misplac*|misrout*|ran out|strikes?|because|due to|outage*|glitch*|crash*|is down|was down|went down|let (you |us )?down|badly|poorly|careless*|blame*|shortage*|late|quality|refus*|lied|short-staffed|mess*|bug"

/** Telling someone that they need not do something is no errand. */
const notNeeded = "(?<!(?:no need|need not|not have|not need|n't have|n't need|nothing) (?:to )?)"

export const en: Language = {
  moment: '{time}{zone} on {day}',
  moreThings: '{count} more',

  letters: {
    greeting: { formal: 'Dear {fullName},', familiar: 'Hi {name},' },
    goodbye: { formal: 'With kind regards', familiar: 'Warm regards' },
    reference: 'Order {order} of {placed}: {things}',
    answerUs: 'If you want to tell us anything, just answer this letter. A person reads your answer.',
    codeLabel: 'Your code',

    acknowledgement: {
      subject: 'Your order {order}: we are putting it right',
      preheader: 'What is already happening, and when you hear from us next.',
      owned: {
        late: 'Your order has not reached you on the day we promised. We gave you a date and did not keep it, and putting that right is up to us.',
        lost: 'We lost your order on its way to you. We got this wrong, and putting it right is up to us.',
        damaged:
          '{pieces, plural, one {Your order arrived damaged.} other {Part of your order arrived damaged.}} We got this wrong, and putting it right is up to us.',
        'wrong-item': 'We sent you the wrong thing. We made this mistake, and putting it right is up to us.',
        'missing-item': 'We left something out of your parcel. We made this mistake, and putting it right is up to us.',
        'out-of-stock':
          'We sold you something that we do not have in stock. We made this mistake, and putting it right is up to us.',
        defective:
          'We sold you something that does not work as it should. We got this wrong, and putting it right is up to us.',
        'billing-error':
          'We charged you the wrong amount for your order. We made this mistake, and putting it right is up to us.',
        'bad-service':
          'You needed our help with your order, and we did not look after you the way we should have. We got this wrong, and putting it right is up to us.',
      },
      ownedAgain:
        '{round, plural, =2 {Our first answer was not enough.} other {Our answers so far were not enough.}} We got this wrong more than once: first with your order, then in the way we tried to put it right. Putting it right is up to us.',
      underWay: {
        expedite: 'We are already hurrying your order on to you by the fastest way we have.',
        reship: 'We are already getting a new parcel ready for you.',
        replace: 'We are already getting a replacement ready for you.',
        refund: 'We are already returning your money.',
        'correct-bill': 'We are already correcting your bill.',
        'redo-service': 'We are already arranging to do it again for you, properly this time.',
      },
      nextWord:
        'You will hear from us by {when} at the latest, whether or not there is news. Until then there is nothing you need to do.',
    },

    digest: {
      subject: 'Your orders: we are putting them right',
      preheader: 'What is already happening with each of them, and when you hear from us next.',
      opening:
        'We let you down with {count, number} of your orders. This is what happened to each of them, and what we are already doing about it.',
      about: 'Order {order} of {placed}:',
    },

    update: {
      subject: 'Your order {order}: a new date',
      preheader: 'It takes longer than we told you. Here is the new date.',
      owned: 'Putting your order right is taking longer than we told you. We gave you a date and did not keep it.',
      newPromise: {
        expedite: 'Your order will now be with you by {when}.',
        reship: 'Your new parcel will now be on its way to you by {when}.',
        replace: 'Your replacement will now be on its way to you by {when}.',
        refund: 'Your money will now be on its way back to you by {when}.',
        'correct-bill': 'We will now have your bill corrected by {when}.',
        'redo-service': 'We will now have done it again for you, properly, by {when}.',
      },
      noDateYet: 'We do not have a new date yet that we could keep.',
      relief:
        'To make the wait a little easier, here is {amount} to spend with us on anything you like. You can use it until {day}:',
      nextWord: 'You will hear from us by then, whether or not it is done. There is still nothing you need to do.',
    },

    recap: {
      subject: 'Your order {order}: what we did about it',
      preheader: 'What we did, and when.',
      apology: {
        late: 'We are sorry that we did not get your order to you on the day we promised.',
        lost: 'We are sorry that we lost your order.',
        damaged:
          '{pieces, plural, one {We are sorry that your order reached you damaged.} other {We are sorry that part of your order reached you damaged.}} We should have taken better care of it.',
        'wrong-item': 'We are sorry that we sent you the wrong thing.',
        'missing-item': 'We are sorry that we left something out of your parcel.',
        'out-of-stock': 'We are sorry that we sold you something we did not have.',
        defective: 'We are sorry that we sold you something that did not work as it should.',
        'billing-error': 'We are sorry that we charged you the wrong amount.',
        'bad-service': 'We are sorry that we did not look after you the way we should have.',
      },
      notEnough:
        '{round, plural, =2 {Our first answer was not enough, and you had to tell us so.} other {Our earlier answers were not enough, and you had to tell us more than once.}} Now it is done.',
      done: {
        expedite: 'Your order arrived on {day}.',
        reship: 'We sent you a new parcel on {day}.',
        replace: 'We sent you a replacement on {day}.',
        refund: 'We returned your money on {day}.',
        'correct-bill': 'We corrected your bill on {day}.',
        'redo-service': 'We did it again for you, properly, on {day}.',
      },
      lostTime: 'We cannot give you back the time and trouble this cost you.',
      extra: 'So on top of that, here is {amount} to spend with us on anything you like:',
      extraUntil: 'You can use it until {day}.',
      extraFollows: 'So on top of that, something extra follows from us. You need not do anything for it.',
      chooseAnother:
        'If you would like something else instead, just answer this letter and tell us what. We will choose it together.',
      wishForExtra: 'If something would make up for that, just answer this letter and tell us what.',
      effectivePrice:
        '{free, select, yes {So in the end this order costs you nothing.} other {So in the end this order costs you {price}.}}',
      nextWord: 'We will write once more when you have had time to see whether everything is as it should be.',
    },

    secondTouch: {
      subject: 'A word from me about your order {order}',
      preheader: 'I have read what happened, and I want to thank you.',
      whoWrites:
        'How we look after people here is up to me. I have read what happened with your order, from beginning to end.',
      thanks: 'Thank you for letting us put it right. I know that it cost you time, and that it was not yours to give.',
      reachable: 'If anything about it still weighs on you, just answer this letter. Your answer comes to me.',
    },
    call: {
      subject: 'Your order {order}: I would like to talk to you',
      preheader: 'Choose a time, and I will be on the line.',
      why: 'A letter is not enough for what happened with your order. We got this wrong, and I want to tell you so in person and hear what it has meant for you.',
      choose: 'Choose the time that suits you, and I make the call:',
      otherwise:
        'If none of them suits you, or you would rather write, just answer this letter. Everything else goes on meanwhile.',
    },
    farewell: {
      subject: 'Your order {order}: thank you',
      preheader: 'It is good to know that all is well.',
      glad: 'It is good to know that all is well with your order now.',
      thanks:
        'Thank you for letting us put it right. There is nothing more you need to do. All the best from all of us here.',
    },

    checkBack: {
      subject: 'Is everything all right with your order {order}?',
      preheader: 'Two short questions: is it fixed, and did you feel looked after?',
      since: {
        expedite: 'Your order has been with you for a little while now.',
        reship: 'By now you should have your new parcel.',
        replace: 'By now you should have your replacement.',
        refund: 'By now your money should be back with you.',
        'correct-bill': 'By now your bill should be as it ought to be.',
        'redo-service': 'A little while ago we did it again for you.',
      },
      sinceAgain: 'Our first answer was not enough, so this time we want to be sure.',
      question: 'Is everything fixed? And did you feel looked after?',
      ifNot:
        'If anything is still not right, someone here takes it up at once. You can also just answer this letter; a person reads your answer.',
    },
    reminder: {
      subject: 'One reminder: is your order {order} all right now?',
      preheader: 'Is it fixed, and did you feel looked after? We will not ask again.',
      only: 'We wrote to you a little while ago. This is the only reminder we send.',
      question: 'Is everything fixed? And did you feel looked after?',
      afterwards:
        'If we hear nothing, we take it that all is well and leave you in peace. An answer to this letter always reaches us.',
    },
    choices: {
      happy: 'Yes, all is well',
      unhappy: 'No, not quite',
      talk: 'I’d like to talk to someone',
    },
  },

  page: {
    reference: 'Order {order}',
    question: {
      title: 'Is it fixed, and did you feel looked after?',
      ask: '{named, select, yes {{name}, is everything fixed? And did you feel looked after?} other {Is everything fixed? And did you feel looked after?}}',
      hint: 'Tap the answer that fits.',
      preselected: 'The answer you chose in the letter is marked. Tap it to send it, or tap another.',
      comment: 'Add a few words first, if you like',
      commentHint: 'They go along with the answer you tap.',
      answers: {
        happy: 'Yes, all is well',
        'not-looked-after': 'It’s fixed, but I didn’t feel looked after',
        unhappy: 'No, not yet',
        talk: 'I’d like to talk to someone',
      },
    },
    thanks: {
      happy: {
        title: 'Good to hear',
        text: 'Thank you for telling us. We are glad that everything is as it should be.',
      },
      'not-looked-after': {
        title: 'Thank you for saying so',
        text: 'Fixing it was only half of it, and we did not look after you the way we should have. Someone from our team takes this up now and writes to you. You need do nothing more.',
      },
      unhappy: {
        title: 'Then we are not done',
        text: 'Thank you for telling us. Someone from our team takes this over now, knows everything that happened so far, and writes to you. You need do nothing more.',
      },
      talk: {
        title: 'Someone will be in touch',
        text: 'Someone from our team who knows everything that happened so far will get in touch with you. You need do nothing more.',
      },
    },
    change: 'For the next ten minutes you can still change your answer.',
    changeLink: 'Change my answer',
    alreadyAnswered: {
      title: 'We have your answer',
      text: 'You told us: “{answer}”. If that has changed, just answer our letter. A person reads your answer.',
    },
    expired: {
      title: 'This link no longer works',
      text: 'Links in our letters work for a limited time. Just answer the letter instead. A person reads your answer.',
    },
    neutral: {
      title: 'There is nothing to see here',
      text: 'If you came from one of our letters, just answer the letter. A person reads your answer.',
    },
    closed: {
      title: 'This one is closed',
      text: 'If anything is not right, just answer our letter. A person reads your answer, and we take it up again.',
    },
  },

  voice: {
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
        phrase('customer (satisfaction|experience|journey|centric)'),
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
        phrase('hope to (serve|welcome|see you)|look* forward to (serving|continuing|welcoming|your continued)'),
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
        phrase(
          '(call|ring|phone|telephone) (us|our|the (hotline|number|office|shop|team)|customer|support|at \\+?\\d)',
        ),
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
      'choose-another': [phrase('answer this letter and tell us what')],
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
  },
}
