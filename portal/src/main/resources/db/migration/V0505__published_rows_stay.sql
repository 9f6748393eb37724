-- What was published is neither changed nor deleted (V0501), nor emptied as a whole.
CREATE TRIGGER procedure_version_stays BEFORE TRUNCATE ON procedure_version
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_published_is_immutable();
CREATE TRIGGER form_version_stays BEFORE TRUNCATE ON form_version
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_published_is_immutable();
CREATE TRIGGER process_version_stays BEFORE TRUNCATE ON process_version
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_published_is_immutable();
