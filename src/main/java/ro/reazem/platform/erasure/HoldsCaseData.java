package ro.reazem.platform.erasure;

/**
 * Contributed as a bean by a module that holds data of cases: no file of the archive counts as destroyed before the module has told by event
 * that it erased what it held of the case.
 *
 * @param module the id of the module
 */
public record HoldsCaseData(String module) {}
