# Consents: the text in the chat, my consents, withdrawal.
consent-text =
    <b>{ $title }</b>

    { $body }

    <i>{ $version }</i>
consent-text_changed =
    <b>The text of the consent has changed.</b> Please read it once more: your earlier decision does not apply to the new text.

    <b>{ $title }</b>

    { $body }

    <i>{ $version }</i>
consent-agreed =
    <b>{ $title }</b>

    { $body }

    <i>{ $version }</i>

    <b>You gave this consent on { $at }.</b>
consent-version = Version { $version } of the text, check code { $hash }
consent-agree = I agree
consent-disagree = I do not agree
consent-details = Details
consent-read_ru = На русском
consent-read_en = In English
consent-to_text = To the text
consent-to_my_data = My data

consent_details-processing =
    <b>What this means in plain words</b>

    Until you agree, only the number of your Telegram account is kept. If you do not agree, we forget that too.

    Once you agree, the bot keeps your card (name, position, subjects, years of teaching) and what you write yourself in a request or a questionnaire. The data lie on the school's computer.

    The curator reads your answers; some of them are read by the methodical council and by your mentor. Every question says who will see the answer. The head sees only that a request was sent, not what is in it.

    You can withdraw the consent, get your data as a file or erase them: “My data”. Who sees what: the command /privacy.

    Later the school will ask you to sign the same consent on paper. You write passport and address there yourself; the bot will not ask for them.
consent_details-publication =
    <b>What this means in plain words</b>

    The school tells about mentoring on its site. With this consent your name may stand in the story of a finished programme. The wording is shown to you first.

    Without it the story appears without your name, or not at all. Refusing changes nothing else.

    If you change your mind, withdraw the consent and the school removes your name from its pages.
consent_details-assignment =
    <b>What this means in plain words</b>

    Under article 351.8 of the Labour Code mentoring is assigned only with the employee's written consent. Work, term, form and payment are written into the employment contract or an addendum.

    Pressing the button shows the curator that you are willing. What counts in law is the signature on paper; you will be asked for it before the order.

    This consent ties you to nobody: you accept or decline each mentee separately.

consent-refused_joining =
    All right: without consent we keep nothing, and the number of your account is forgotten.

    If you change your mind, open the invitation again; the same code works once more. The curator can help you take part in mentoring without the bot.
consent-refused_member =
    Your decision is recorded. You did not agree to the new text, so the bot cannot be used any further. Data gathered under the earlier consent stay until you decide: go back to the text, or open “My data” to withdraw the consent, get your data or erase them.

consent-mine =
    <b>My consents</b>

    { $lines }

    Each consent is a document of its own: give it or withdraw it independently of the others.
consent-line =
    <b>{ $kind }</b>
    { $standing }, { $at }, version { $version } of the text
    { $original }
consent-line_none =
    <b>{ $kind }</b>
    No decision yet.
consent-original_here = Signed original received: { $place }
consent-original_none = No signed original noted
consent-kind = { $line }
consent-read = Read the text
consent-read_and_decide = Read and decide
consent-form = Form for signature
consent-withdraw = Withdraw
consent-keep = Leave as it is
consent-withdraw_yes = Yes, withdraw

consent_kind-processing = Processing of personal data
consent_kind-publication = Publication on the school's site
consent_kind-assignment = Working as a mentor
consent_standing-none = no decision
consent_standing-given = given
consent_standing-outdated = given to an earlier text
consent_standing-refused = refused
consent_standing-withdrawn = withdrawn
consent_act-given = consent given
consent_act-refused = refused
consent_act-withdrawn = consent withdrawn
consent_act-original_received = signed original received
consent_place-personnel_file = personnel file
consent_place-mentoring_folder = mentoring folder
consent_place-office = school office

consent_withdraw-processing =
    <b>Withdraw the consent to processing?</b>

    You will no longer take part in mentoring through the bot: your request and questionnaire are withdrawn at once. Your data will be destroyed within 30 days; on the next screen you can get a copy or erase them right away.

    The curators will learn that the consent is withdrawn. You need not give a reason.
consent_withdraw-publication =
    <b>Withdraw the consent to publication?</b>

    Nothing new will appear under your name, and the school removes it from earlier publications within three working days. Your part in mentoring is not affected.

    The curators will learn that the consent is withdrawn. You need not give a reason.
consent_withdraw-assignment =
    <b>Withdraw the consent to work as a mentor?</b>

    You will not be offered new mentees. If an addendum has been signed, warn the school in writing as well, at least three working days before.

    The curators will learn that the consent is withdrawn. You need not give a reason.
consent_withdrawn_done-processing =
    The consent is withdrawn. Your request and questionnaire are taken back, and the bot gathers nothing more about you.

    Your data will be destroyed within 30 days, and an act will be drawn up. You can erase them right now, and get a copy first.
consent_withdrawn_done-publication = The consent to publication is withdrawn. The curators know and will remove your name from publications.
consent_withdrawn_done-assignment = The consent to work as a mentor is withdrawn. The curators know.

consent_withdrawn-processing = A member of staff withdrew the consent to processing and no longer takes part. The data will be destroyed within 30 days; the act will come here.
consent_withdrawn-publication = A member of staff withdrew the consent to publication. Remove the name from the school's site and pages within three working days.
consent_withdrawn-assignment = A member of staff withdrew the consent to work as a mentor. Check whether the pair and the addendum must change.

consent-mentors_only = Only those who are going to be mentors are asked for this consent.
consent-left = You no longer take part in mentoring. To come back, ask the curator for a new code.
consent-nothing_to_withdraw = There is nothing to withdraw: this consent is not in force.
consent-not_given = First the person must agree in the bot: the form carries the version of the text agreed to.
consent-original_known = The original of this consent has already been noted.
