package ro.reazem.childprotection.meeting;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a meeting of the commission. */
public record MeetingId(UUID value) implements Identifier {

  public String path() {
    return "/childprotection/commission/meetings/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
