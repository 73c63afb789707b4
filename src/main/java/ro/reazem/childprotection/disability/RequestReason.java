package ro.reazem.childprotection.disability;

/**
 * What a request for complex evaluation is about (motivul cererii): the first one, a re-evaluation before the certificate ends, another degree while it is
 * valid, a child that comes from another county with a certificate.
 */
enum RequestReason {
  FIRST, REEVALUATION, CHANGE, TRANSFER_IN
}
