package ro.reazem.platform.web;

/** How the institution is called on every screen (denumirea instituției); contributed as a bean by the module that knows its units. */
public interface InstitutionName {

  String now();
}
