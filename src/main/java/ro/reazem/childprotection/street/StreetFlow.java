package ro.reazem.childprotection.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childfile.ChildFile;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.FileAct;
import ro.reazem.childprotection.childfile.FileFlow;
import ro.reazem.childprotection.childfile.FileKind;

/** The way of a child of the street (copilul străzii): the team keeps contact, helps with shelter, papers and family, and hands the child on to protection. */
@Component
class StreetFlow implements FileFlow {

  @Override
  public FileKind kind() {
    return FileKind.STREET;
  }

  @Override
  public List<StreetState> way() {
    return List.of(StreetState.IN_CONTACT, StreetState.IN_SERVICE, StreetState.ENDED);
  }

  @Override
  public List<StreetState> states() {
    return List.of(StreetState.values());
  }

  @Override
  public List<StreetAct> acts() {
    return List.of(StreetAct.values());
  }

  @Override
  public FileAct opening() {
    return StreetAct.FIRST_CONTACT;
  }

  @Override
  public Set<String> rules() {
    return Set.of();
  }

  @Override
  public void require(FileAct act, Doing doing) {
    doing.requirePast("on");
    if (act == StreetAct.FIRST_CONTACT) {
      doing.requireChild(doing.on());
    }
  }

  @Override
  public boolean opensCase(FileAct act, Doing doing) {
    return act == StreetAct.REFER;
  }

  @Override
  public List<String> warnings(ChildFile file, Doing doing) {
    var told = new ArrayList<String>();
    if (doing.child().cnpTail() == null) {
      told.add("childprotection.street.warn.noPapers");
    }
    if (doing.known().has("workKind") && !doing.known().is("workKind", "NONE")) {
      told.add("childprotection.street.warn.labour");
    }
    return told;
  }
}
