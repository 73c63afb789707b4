package ro.reazem.childprotection.matching;

/** How near a carer lives to the child's family and school (apropierea): the same locality, town or commune, county, another county, not known. */
enum Nearness {
  SAME_LOCALITY, SAME_UNIT, SAME_COUNTY, OTHER_COUNTY, UNKNOWN
}
