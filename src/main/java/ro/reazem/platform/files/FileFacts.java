package ro.reazem.platform.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the officer says of the documents added together.
 *
 * @param title as lists name it; empty to take the name of each file
 * @param sourceDetail who exactly, such as the institution; may be empty
 * @param registryNumber under which it came in or went out; may be empty
 * @param datedOn the day written on the document
 */
public record FileFacts(String title, DocumentKind kind, DocumentSource source, String sourceDetail, String registryNumber,
    @Nullable LocalDate registryOn, @Nullable LocalDate datedOn, Confidentiality confidentiality) {}
