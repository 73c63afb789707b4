package ro.reazem.platform.demo;

import java.util.List;
import java.util.UUID;
import ro.reazem.kernel.Address;

/**
 * An invented household at an invented street of a real town.
 *
 * @param key the shape of the family with a number, such as single-man-1; the same in every run
 * @param members the reference person first
 */
public record DemoHousehold(UUID id, String key, Address address, List<DemoMember> members) {}
