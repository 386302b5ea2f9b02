{% snapshot cat_snap %}{{ config(target_schema='dbt_shop', unique_key='id', strategy='check', check_cols=['name']) }} select id, name from public.categories where id < 20 {% endsnapshot %}
