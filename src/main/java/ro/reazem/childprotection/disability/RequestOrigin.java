package ro.reazem.childprotection.disability;

/**
 * From whom a request comes (cine cere evaluarea): a parent, another legal representative, the public service of social assistance of the locality, the
 * directorate itself for a child in its care.
 */
enum RequestOrigin {
  PARENT, REPRESENTATIVE, SPAS, OWN_MOTION
}
