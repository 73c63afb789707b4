package ro.reazem.people.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import ro.reazem.kernel.PersonId;

/** All persons in the register. */
interface Persons extends Repository<Person, PersonId> {

  Person save(Person person);

  Optional<Person> findById(PersonId id);

  Optional<Person> findByFormKey(UUID formKey);
}
