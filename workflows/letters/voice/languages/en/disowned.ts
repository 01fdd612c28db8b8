import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  "lost|losing|forgot*|fail*|broke*|damag*|delay*|late|mistakes?|errors?|mix*|wrong*|miss*|caus*|did not|didn't|has not|hasn't|have not|haven't|could not|couldn't|was unable|were unable|unable|overlook*|at fault|fault*|blame*|responsib*|originat*|problems?|issues?|held|hold|holding|stuck|slow*|dropped|mishandl*|misplac*|misrout*|ran out|strikes?|because|due to|outage*|glitch*|crash*|is down|was down|went down|let (you |us )?down|badly|poorly|careless*|blame*|shortage*|late|quality|refus*|lied|short-staffed|mess*|bug"

/** Somebody else did it, circumstances did it, or it did itself. */
export const disowned = {
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
    phrase(
      '(remind*|retrain*|coach*|disciplin*|warned|spoken to|had a word with) … (team|staff|colleagues?|employees?|packers?|drivers?|agents?)',
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
} satisfies Partial<Forbidden>
