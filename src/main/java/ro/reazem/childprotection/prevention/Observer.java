package ro.reazem.childprotection.prevention;

/** Who filled in the observation sheet (cine a completat fișa de observație). */
enum Observer {
  SOCIAL_SERVICE, TEACHER, FAMILY_DOCTOR, COMMUNITY_NURSE, POLICE, NEIGHBOUR, FAMILY, OTHER
}
