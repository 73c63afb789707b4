package ro.reazem.childprotection.fostercarer;

/**
 * What moves the file of a carer on: the evaluation begins, ends well or not, the course is finished, the Commission attests or refuses,
 * the directorate employs, the Commission suspends, lets work again or withdraws, the person gives up.
 */
enum CarerAct {
  EVALUATE, FIND_FIT, FIND_UNFIT, TRAIN, ATTEST, REFUSE, EMPLOY, SUSPEND, RESUME, WITHDRAW, GIVE_UP
}
