package ro.reazem.childprotection.carerfile;

/** Why a child no longer lives with a carer (motivul încetării convenției de plasament). */
public enum EndReason {
  REINTEGRATED, REPLACED, ADOPTED, GUARDIANSHIP, OF_AGE, RESPITE_OVER, CARER_ENDED, DIED, OTHER
}
