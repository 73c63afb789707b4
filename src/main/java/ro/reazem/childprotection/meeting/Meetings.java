package ro.reazem.childprotection.meeting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All meetings of the commission. */
public interface Meetings extends Repository<Meeting, MeetingId> {

  Meeting save(Meeting meeting);

  Optional<Meeting> findById(MeetingId id);
}
