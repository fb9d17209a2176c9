OURS, SQL, ELASTIC = "ours embedded", "one PostgreSQL statement", "a script in Elasticsearch"
