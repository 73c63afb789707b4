package ro.reazem.services.nursery;

import ro.reazem.events.worklist.ReassignmentWished;

/** Another feature of social services whose files may be given to another officer (repartizarea dosarelor). */
public interface GivesFiles {

  boolean has(ReassignmentWished wished);

  void wished(ReassignmentWished wished);
}
