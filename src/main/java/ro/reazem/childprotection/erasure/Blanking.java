package ro.reazem.childprotection.erasure;

import ro.reazem.platform.erasure.ErasedCase;

/** What a feature holds of a file that is destroyed (distrugerea dosarului); each feature with words or names of its own has a bean here. */
interface Blanking {

  /** The feature's own table of files, whose id is that of the case; empty where it only holds something about the files of others. */
  String files();

  /** Takes words, names and persons out of the feature's rows; numbers, days and results stay. A file of another feature has no rows here. */
  void blank(ErasedCase one);
}
