package ro.reazem.intake.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All registries of the institution. */
public interface Registries extends Repository<Registry, RegistryId> {

  Registry save(Registry registry);

  Optional<Registry> findById(RegistryId id);

  Optional<Registry> findByFormKey(UUID formKey);

  Optional<Registry> findByCode(String code);

  List<Registry> findAllByOrderByCode();
}
