package ro.reazem.childprotection.adoption.adopters;

/**
 * What is done with a file of adopters (acte în dosarul adoptatorilor); the first ones by an officer, the later ones by what happens to the child they receive.
 */
public enum AdoptersAct {
  REGISTERED, START_EVALUATION, TRAIN, FIND_FIT, FIND_UNFIT, ATTEST, WITHDRAW, EXPIRE, PAPER, IN_COURT, GIVE, MATCHED, UNMATCHED, ENTRUSTED, ADOPTED, DESCRIBED, DESTROY
}
