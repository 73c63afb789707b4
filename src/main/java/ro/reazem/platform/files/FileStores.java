package ro.reazem.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ro.reazem.platform.text.Sha256;

/** The stores of the installation: the one that takes new files, and those that hold earlier ones. */
@Component
class FileStores {

  private final Map<String, FileStore> stores;
  private final FileStore taking;

  FileStores(List<FileStore> stores, FileSettings settings) {
    this.stores = stores.stream().collect(Collectors.toMap(FileStore::code, Function.identity()));
    var taking = this.stores.get(settings.store());
    if (taking == null) {
      throw new IllegalStateException("reazem.files.store is " + settings.store() + ", but there are only " + this.stores.keySet());
    }
    this.taking = taking;
  }

  FileStore taking() {
    return taking;
  }

  /** Removes the bytes of a file from the store that took them. */
  void erase(CaseFileId id, String code) {
    of(id, code).erase(id);
  }

  /** The bytes of a file, proven to be those that were stored. */
  byte[] read(CaseFile file) {
    var bytes = of(file.id(), file.store()).get(file.id());
    if (!Arrays.equals(Sha256.of(bytes), file.sha256())) {
      throw new IllegalStateException("The file " + file.id() + " is not the one that was stored: its SHA-256 sum differs");
    }
    return bytes;
  }

  private FileStore of(CaseFileId id, String code) {
    var store = stores.get(code);
    if (store == null) {
      throw new IllegalStateException("The file " + id + " lies in the store " + code + ", which is not set up");
    }
    return store;
  }
}
