package ro.reazem.platform.trail;

/** Keeps the lines of the trail for good. */
public interface TrailKeeper {

  /** Returns when the line is kept, within the transaction of the caller where there is one; throws when it cannot be. */
  void keep(TrailLine line);
}
