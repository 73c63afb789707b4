package ro.reazem.childprotection.adoption.adopters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed for an act in a file of adopters (actele dosarului). */
record AdoptersActForm(@Nullable String version, @Nullable String on, @Nullable String paper, @Nullable String note, @Nullable String officer,
    @Nullable List<String> team) {}
