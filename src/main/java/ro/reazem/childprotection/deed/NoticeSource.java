package ro.reazem.childprotection.deed;

/** Who told of the deed: the police (poliția) or the prosecutor (parchetul). */
enum NoticeSource {
  POLICE, PROSECUTOR
}
