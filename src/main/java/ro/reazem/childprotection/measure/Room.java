package ro.reazem.childprotection.measure;

/**
 * What room there is where the child goes (capacitatea locului).
 *
 * @param capacity how many may live there
 * @param occupied how many do, the child left out
 * @param closed whether nobody new is received (sistare a intrărilor)
 * @param waiver why the head lets one more in, empty without that
 */
record Room(int capacity, int occupied, boolean closed, String waiver) {

  boolean isFull() {
    return occupied >= capacity;
  }
}
