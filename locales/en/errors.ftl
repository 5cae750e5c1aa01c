# When something of ours fails.
errors-sorry = That did not work: our mistake, not yours. Everything stays as it was, and the administrator knows (No. { $number }).
errors-aside = Update No. { $number } failed three times. It was set aside; the person got an apology.
errors-open = What was set aside
errors-file_lost = The file could not be fetched from Telegram. Please send it again.
