package ro.reazem.childprotection.sitting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.MatterRegister.Entry;
import ro.reazem.childprotection.commission.Composition.Place;
import ro.reazem.childprotection.meeting.MeetingRegister;
import ro.reazem.childprotection.sitting.Vote.Choice;
import ro.reazem.kernel.RuleViolated;

/**
 * What everybody in the room looks at (tabla ședinței): one matter, who is present, whether there is a quorum, how the vote stands.
 *
 * @param entry the matter shown, null when the agenda is empty
 * @param stop what stops its decision now, null when nothing does
 */
record LiveBoard(MeetingRegister.View meeting, List<Entry> entries, @Nullable Entry entry, List<CalledPerson> people,
    List<Chair> chairs, Quorum quorum, Ballot ballot, List<Interest> interests, @Nullable RuleViolated stop) {

  /** A seat as the board shows it. */
  record Chair(Place place, @Nullable Presence presence, @Nullable Vote vote, boolean conflicted) {

    public boolean votes() {
      return presence != null && !conflicted;
    }
  }

  public int count(String choice) {
    return ballot.of(Choice.valueOf(choice)).size();
  }

  /** Those who are to vote yet. */
  public long silent() {
    return chairs.stream().filter(one -> one.votes() && one.vote() == null).count();
  }

  public @Nullable UUID previous() {
    return neighbour(-1);
  }

  public @Nullable UUID next() {
    return neighbour(1);
  }

  public int at() {
    return entry == null ? 0 : entries.indexOf(entry) + 1;
  }

  private @Nullable UUID neighbour(int step) {
    int place = at() - 1 + step;
    return entry == null || place < 0 || place >= entries.size() ? null : entries.get(place).lineId();
  }
}
