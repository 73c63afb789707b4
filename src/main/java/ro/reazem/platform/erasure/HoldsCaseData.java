package ro.reazem.platform.erasure;

/**
 * Something that holds data of cases and erases them when it hears that a file is destroyed: no file of the archive counts as destroyed before
 * the module has told by event that it erased what it held of the case.
 */
public interface HoldsCaseData {

  /** The id of the module. */
  String module();
}
