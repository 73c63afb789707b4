package ro.reazem.childprotection.commission;

/** Whether a mandate is that of the member or of the substitute (titular sau supleant). */
enum Role {
  MEMBER, SUBSTITUTE
}
