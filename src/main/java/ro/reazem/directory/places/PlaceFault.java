package ro.reazem.directory.places;

import java.util.Arrays;
import java.util.List;

/**
 * Why a line of the official file was left out.
 *
 * @param line as an editor numbers it
 * @param code message key
 */
record PlaceFault(int line, String code, List<String> arguments) {

  static PlaceFault at(int line, String reason, Object... arguments) {
    return new PlaceFault(line, "directory.place.fault." + reason, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
