package ro.reazem.people.merge;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.person.MergeChoices;
import ro.reazem.people.person.RegisteringPerson;

/** Two records that are made one and two again, for tests of other packages. */
@Component
public class MergedAndBack {

  private final JdbcClient jdbc;
  private final RegisteringPerson registering;
  private final FoundingHousehold founding;
  private final MergingPersons merging;
  private final UnmergingPersons unmerging;

  MergedAndBack(JdbcClient jdbc, RegisteringPerson registering, FoundingHousehold founding, MergingPersons merging, UnmergingPersons unmerging) {
    this.jdbc = jdbc;
    this.registering = registering;
    this.founding = founding;
    this.merging = merging;
    this.unmerging = unmerging;
  }

  /** @param settle waits until all news was heard */
  public void run(Runnable settle) {
    var records = new TwoRecords(jdbc, registering, founding);
    var survivor = records.person(records.surname, "Ana", TwoRecords.BORN, Sex.FEMALE, null, "0722111222", Address.in(1017));
    var absorbed = records.person(records.surname + "escu", "Ana", TwoRecords.BORN, Sex.FEMALE, null, "", Address.in(26564));
    settle.run();
    var merge = merging.merge(new MergingPersons.Asked(UUID.randomUUID(), survivor, absorbed, MergeChoices.NONE, "aceeași persoană"), false, By.PROGRAM);
    settle.run();
    unmerging.start(merge, "altă persoană", By.PROGRAM);
    settle.run();
    unmerging.complete(merge, By.PROGRAM);
    settle.run();
  }
}
