package ro.reazem.identity.unit;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.identity.UnitRecorded;

/** Hears of units that were recorded, to show the name of the institution at once. */
@Component
class UnitNews {

  private final RootUnitName name;

  UnitNews(RootUnitName name) {
    this.name = name;
  }

  @ApplicationModuleListener(id = "identity.unit.name")
  void on(UnitRecorded unit) {
    if (unit.parentId() == null) {
      name.read();
    }
  }
}
