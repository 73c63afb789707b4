package ro.reazem.childprotection.measure;

/** Who orders a measure: the director by disposition (dispoziție), the Child Protection Commission (hotărâre), the court (sentință, ordonanță președințială). */
public enum DecisionBody {
  DIRECTOR, COMMISSION, COURT
}
