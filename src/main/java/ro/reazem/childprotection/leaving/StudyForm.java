package ro.reazem.childprotection.leaving;

/** A form of education that the law provides (formă de învățământ prevăzută de lege); day, evening and part-time courses are the same form. */
enum StudyForm {
  SECONDARY, VOCATIONAL, POST_SECONDARY, LICENCE, MASTER
}
