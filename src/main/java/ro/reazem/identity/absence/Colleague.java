package ro.reazem.identity.absence;

import java.util.UUID;

/** An officer as absences name one (funcționar). */
record Colleague(UUID id, String name, UUID unitId) {}
