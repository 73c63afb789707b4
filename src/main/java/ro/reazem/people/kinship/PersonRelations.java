package ro.reazem.people.kinship;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All relations between persons. */
interface PersonRelations extends Repository<PersonRelation, PersonRelationId> {

  PersonRelation save(PersonRelation relation);

  Optional<PersonRelation> findById(PersonRelationId id);
}
