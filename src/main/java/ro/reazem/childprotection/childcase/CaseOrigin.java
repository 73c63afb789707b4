package ro.reazem.childprotection.childcase;

/**
 * How a child came to the attention of the directorate (modul de deschidere a dosarului): a signal, a request, the public service of the place that
 * could not help further, a child found or left in a hospital, an act under criminal law, a court, another county.
 */
public enum CaseOrigin {
  SIGNAL, REQUEST, SERVICE_REFERRAL, FOUND, LEFT_IN_HOSPITAL, OFFENCE, COURT, OTHER_COUNTY, OTHER
}
