package ro.reazem.intake.petition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a petition when it is opened.
 *
 * @param unitId the unit that has to answer
 * @param identified whether the petitioner gave who they are
 * @param tellsOfAbuse whether it tells of violence, abuse or neglect: then it is never filed away
 * @param complainedOfId the officer it complains of
 */
record NewPetition(UUID unitId, boolean signed, boolean identified, boolean tellsOfAbuse, @Nullable UUID complainedOfId) {}
