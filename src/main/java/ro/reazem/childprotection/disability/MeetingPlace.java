package ro.reazem.childprotection.disability;

/** Where the team met the child (locul evaluării): at the service, at home for a child that cannot be moved, in hospital. */
enum MeetingPlace {
  SERVICE, HOME, HOSPITAL
}
