package ro.reazem.childprotection.childfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds how files of a kind go (fluxul unui fel de dosar). */
@Component
class FileFlows {

  private final Map<FileKind, FileFlow> flows = new EnumMap<>(FileKind.class);

  FileFlows(List<FileFlow> all) {
    all.forEach(one -> flows.put(one.kind(), one));
  }

  FileFlow of(FileKind kind) {
    return Objects.requireNonNull(flows.get(kind));
  }

  static Optional<? extends FileAct> act(FileFlow flow, String name) {
    return flow.acts().stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
