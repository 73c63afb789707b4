package ro.reazem.services.unit;

import java.util.UUID;

/**
 * A group of a unit in a school year (grupa).
 *
 * @param schoolYear the year in which the school year begins
 * @param staff how many work with it (educatori-puericultori)
 */
public record ServiceGroup(UUID id, UUID serviceUnitId, int schoolYear, String name, AgeGroup age, Programme programme, int places, int staff, long version) {}
