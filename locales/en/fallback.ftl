# What nobody else took.
fallback-private_only = I work in private chats only. Please write to me there: press my name.
fallback-edited = I do not see edits in the chat: the record is unchanged. You can change an answer on the check page or in the card, see /start.
fallback-left = You no longer take part in mentoring. If this is a mistake, ask the curator for a new code.
fallback-help = This is a school's mentoring bot. /privacy tells who sees what. For questions, turn to the mentoring curator.
fallback-old_button = This button is out of date and nothing has changed. Below is how things stand now.
fallback-unknown_command = I have no such command. Everything you need is on the home screen.
fallback-unknown_words = I had not asked anything, so these words were not kept. What would you like to do?
fallback-forwarded = I neither read nor keep forwarded messages. If it matters to the curator, please write in your own words.
fallback-sticker = Thank you! I am not good at stickers; please choose a button.
fallback-not_text = I understand text and buttons here. This file was not kept.
